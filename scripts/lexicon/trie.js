/**
 * A double array: words as steps from node to node, each a look-up in two arrays.
 *
 * From a node, the letter with number `n` leads to node `base[node] + n` if `label` there is `n`. No two nodes share a base, so
 * the label alone tells whose child a node is. `value` is 0 where no word ends.
 *
 * After Aoe, J. (1989). An efficient digital search algorithm by using a double-array structure.
 */
export function doubleArray(words, letterOf, letterCount) {
  const root = { children: new Map(), value: 0 }
  for (const [word, value] of words) {
    let node = root
    for (const character of word) {
      const letter = letterOf(character)
      let child = node.children.get(letter)
      if (child === undefined)
        node.children.set(letter, (child = { children: new Map(), value: 0 }))
      node = child
    }
    node.value = value
  }

  const base = new Int32Array(room)
  const label = new Uint16Array(room)
  const value = new Uint16Array(room)
  const isBase = new Uint8Array(room)
  let lowest = 1
  let size = 0
  const waiting = [[root, 0]]
  for (let index = 0; index < waiting.length; index++) {
    const [node, place] = waiting[index]
    if (node.children.size === 0) continue
    const letters = [...node.children.keys()].sort((left, right) => left - right)
    const isFree = start =>
      isBase[start] === 0 && letters.every(letter => label[start + letter] === 0)

    let start = lowest
    let tried = 0
    for (; !isFree(start); start++) tried++
    // Where most places are taken, later nodes need not look again.
    if (tried > mostTries) lowest += tried >> 1

    isBase[start] = 1
    base[place] = start
    for (const letter of letters) {
      const child = node.children.get(letter)
      label[start + letter] = letter
      value[start + letter] = child.value
      waiting.push([child, start + letter])
    }
    // A reader may add any letter to any base without looking where the arrays end.
    size = Math.max(size, start + letterCount + 1)
  }
  return { base: base.slice(0, size), label: label.slice(0, size), value: value.slice(0, size) }
}

/** More places than any list of words here takes. */
const room = 2_000_000

/** A node that had to try more places than this shows that the lowest ones are taken. */
const mostTries = 200
