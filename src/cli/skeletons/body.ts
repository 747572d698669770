/** What a skeleton shows of one kind in one language: the settings and the examples, as YAML. */
export interface SkeletonBody {
  readonly settings: string
  readonly examples: string
}
