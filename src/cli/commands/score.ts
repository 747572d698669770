export async function scoreCommand(..._: unknown[]): Promise<0> { return 0 }
