export async function explainCommand(..._: unknown[]): Promise<0> {
  return 0
}
