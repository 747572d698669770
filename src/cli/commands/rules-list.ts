export async function listRules(..._: unknown[]): Promise<0> {
  return 0
}
