/** In English: what can be wrong with YAML. */
export const yaml = {
  BAD_INDENT: 'this line stands further in or out than its neighbours',
  TAB_AS_INDENT: 'a line begins with a tab; use spaces',
  BAD_SCALAR_START: 'a value that begins with a sign such as @ % ` needs quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotation marks',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing, or a value with a colon in it needs quotation marks',
  MISSING_CHAR: 'a quotation mark, bracket or colon is missing',
  DUPLICATE_KEY: 'this key is there twice',
  UNEXPECTED_TOKEN: 'this sign does not belong here; perhaps the value needs quotation marks',
  BAD_ALIAS: 'a value that begins with * needs quotation marks',
}
