export async function factsCommand(..._: unknown[]): Promise<0> {
  return 0
}
