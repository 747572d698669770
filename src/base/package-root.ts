import { existsSync } from 'node:fs'

/** The folder of the installed package, with a slash at its end; the same from source and from a bundle. */
export const packageRoot: URL = findRoot(new URL('./', import.meta.url))

function findRoot(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder
  const parent = new URL('../', folder)
  if (parent.href === folder.href)
    throw new Error('The package that this file belongs to was not found.')
  return findRoot(parent)
}
