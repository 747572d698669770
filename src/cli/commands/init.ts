export async function initCommand(..._: unknown[]): Promise<0> {
  return 0
}
