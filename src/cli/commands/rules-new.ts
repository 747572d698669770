export async function newRule(..._: unknown[]): Promise<0> {
  return 0
}
