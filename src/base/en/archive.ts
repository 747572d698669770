/** In English: what can be wrong with a packed file, such as one of Word. */
export const archive = {
  broken: (path: string) => `${path} is damaged: it cannot be unpacked.`,
  brokenHint: 'Open it in Word or WPS, save it again, and check that it was copied in full.',
  encrypted: (path: string) => `${path} is encrypted, so it cannot be read.`,
  encryptedHint: 'Open it in Word or WPS, take the password off, and save it.',
  sameNameTwice: 'holds two entries of the same name, so nobody can tell which counts.',
  unsafeName: 'holds an entry whose name leads out of the file.',
  overlap: 'holds entries that share their bytes, as in a file made to fill the memory.',
  tooManyEntries: (limit: number) => `holds more than ${limit} entries.`,
  refusedHint:
    'Do not open it if you do not know where it comes from; or save it again in Word or WPS.',
  tooMuchInside: (path: string, limit: number) =>
    `${path} unpacks to more than ${limit} bytes, which is all that is read.`,
}
