import { writeFile } from 'node:fs/promises'
import { compiledFiles } from '../src/rules/built-in.ts'
import { readBuiltInLibrary } from '../src/rules/read-library.ts'

const library = await readBuiltInLibrary()
for (const { message } of library.troubles) console.error(message.en)
if (library.troubles.length > 0) process.exit(1)
for (const [file, data] of compiledFiles(library)) await writeFile(file, JSON.stringify(data))
