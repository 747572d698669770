import type { Sentences } from '../local-text.ts'

/** In Chinese: what can be wrong with YAML. */
export const yaml: Sentences['yaml'] = {
  BAD_INDENT: '这一行的缩进和前后对不上',
  TAB_AS_INDENT: '行首用了制表符，请改成空格',
  BAD_SCALAR_START: '以@ % `这类符号开头的值要加引号',
  BLOCK_AS_IMPLICIT_KEY: '值里有冒号，要加引号',
  MULTILINE_IMPLICIT_KEY: '少了冒号，或者值里有冒号却没有加引号',
  MISSING_CHAR: '少了引号、括号或冒号',
  DUPLICATE_KEY: '这个键写了两次',
  UNEXPECTED_TOKEN: '这个符号不该在这里，值可能要加引号',
  BAD_ALIAS: '以*开头的值要加引号',
}
