/**
 * Makes the words of the Chinese score: `dist/chinese-words.bin`, part of every build.
 *
 * The same package versions give the same bytes. NOTICE.md names the sources.
 */
import { writeFile } from 'node:fs/promises'
import { chineseWords } from './lexicon/chinese.js'

await writeFile(new URL('../dist/chinese-words.bin', import.meta.url), await chineseWords())
