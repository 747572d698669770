/**
 * Draws each weight, counted in the feature's own standard deviations, towards the same small one: a feature is in the model because
 * people know it to matter, whether or not the sets at hand show it. Added to the loss for each squared distance.
 */
const regularisation = { strength: 0.05, weight: 0.6 }

const sweeps = 80

/**
 * Weights by which the harder text of a pair comes out harder: a logistic model of the differences.
 *
 * Each set counts by its weight, whatever its size. A feature cannot get a weight of the wrong sign: more of it is never easier
 * (or, with sign -1, never harder). By coordinate descent with Newton's steps.
 */
export function fit(sets, signs) {
  const names = Object.keys(signs)
  const rows = sets.flatMap(({ pairs, weight }) =>
    pairs
      .filter(({ hard, easy }) => hard !== undefined && easy !== undefined)
      .map(({ hard, easy }) => ({
        share: weight / pairs.length,
        difference: names.map(name => (hard.features[name] - easy.features[name]) * signs[name]),
      })),
  )
  const total = rows.reduce((sum, { share }) => sum + share, 0)
  const scales = names.map((_, index) =>
    Math.sqrt(
      rows.reduce((sum, row) => sum + row.share * row.difference[index] ** 2, 0) / total || 1,
    ),
  )
  const differences = rows.map(row => row.difference.map((value, index) => value / scales[index]))

  const weights = names.map(() => regularisation.weight)
  const margins = differences.map(row =>
    row.reduce((sum, value, index) => sum + value * weights[index], 0),
  )
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const [index] of names.entries()) {
      let slope = 2 * regularisation.strength * (weights[index] - regularisation.weight)
      let bend = 2 * regularisation.strength
      for (const [at, row] of differences.entries()) {
        const value = row[index]
        if (value === 0) continue
        const wrong = 1 / (1 + Math.exp(margins[at]))
        slope -= rows[at].share * value * wrong
        bend += rows[at].share * value * value * wrong * (1 - wrong)
      }
      const next = Math.max(0, weights[index] - slope / bend)
      const change = next - weights[index]
      if (change === 0) continue
      weights[index] = next
      for (const [at, row] of differences.entries()) margins[at] += row[index] * change
    }
  }
  return Object.fromEntries(
    names.map((name, index) => [name, (weights[index] / scales[index]) * signs[name]]),
  )
}

/** The share of pairs in the right order, in per cent; ties count half. */
export function accuracy(pairs, difficultyOf) {
  let right = 0
  for (const { hard, easy } of pairs) {
    const difference = (difficultyOf(hard) ?? 0) - (difficultyOf(easy) ?? 0)
    right += Math.abs(difference) < 1e-9 ? 0.5 : difference > 0 ? 1 : 0
  }
  return (100 * right) / pairs.length
}

/** Spearman's rank correlation of difficulty and level. */
export function rankCorrelation(texts, difficultyOf) {
  const known = texts.filter(({ read }) => read !== undefined)
  const left = ranks(known.map(({ read }) => difficultyOf(read)))
  const right = ranks(known.map(({ level }) => level))
  const mean = (known.length + 1) / 2
  const product = (a, b) =>
    a.reduce((sum, rank, index) => sum + (rank - mean) * (b[index] - mean), 0)
  return product(left, right) / Math.sqrt(product(left, left) * product(right, right))
}

/** Ranks from 1; equal values share the mean of theirs. */
function ranks(values) {
  const order = [...values.keys()].sort((left, right) => values[left] - values[right])
  const result = []
  for (let start = 0; start < order.length;) {
    let end = start
    while (end < order.length && values[order[end]] === values[order[start]]) end++
    for (let at = start; at < end; at++) result[order[at]] = (start + end + 1) / 2
    start = end
  }
  return result
}

export function median(values) {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[sorted.length >> 1]
}

/** The straight line that comes nearest to points `[x, y]`. */
export function lineThrough(points) {
  const mean = index => points.reduce((sum, point) => sum + point[index], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const slope =
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  return { slope, start: y - slope * x }
}
