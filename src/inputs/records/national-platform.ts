import type { KeyMapping } from '../input.ts'

/**
 * The columns of the tables in which items are exchanged with the national platform.
 *
 * Source: the tables up_task_general_basic, _extend, _material, _fee_project and _questions as they are published in
 * open source projects. Codes, dates and numbers for machines are left out: they hold no words for readers.
 */
export const nationalPlatform: KeyMapping = {
  task_name: 'title',
  accept_condition: 'conditions',
  server_type: 'for-whom',
  limit_explain: 'quota',
  handle_flow: 'steps',
  special_procedure: 'special-steps',
  transact_addr: 'place',
  transact_time: 'hours',
  handle_type: 'channels',
  link_addr: 'online-link',
  mobile_terminal_url: 'online-link',
  online_handle_url: 'online-link',
  online_handle_depth: false,
  limit_scene_num: 'visits',
  limit_scene_explain: 'visit-reason',
  promise_day: 'time-limit',
  promise_explain: 'time-limit',
  anticipate_day: 'legal-time-limit',
  anticipate_explain: 'legal-time-limit',
  is_fee: 'fee-charged',
  fee_basis: 'fee-basis',
  result_name: 'result',
  service_type: 'intermediary',
  link_way: 'contact',
  supervise_way: 'complaints',
  by_law: 'legal-basis',
  dept_name: 'authority',
  entrust_name: 'delegation',
  other_dept: 'joint-office',
  task_handle_item: false,
  task_code: false,
  task_type: false,
  task_state: false,
  catalog_code: false,
  project_type: false,
  use_level: false,
  row_guid: false,
  ...inLists(
    [
      'materials',
      'material',
      'material_list',
      'materials_list',
      'up_task_general_material',
      'task_general_material',
    ],
    'materials',
    {
      material_name: 'material-name',
      material_format: false,
      page_num: 'material-copies',
      page_format: 'material-format',
      source_explain: 'material-source',
      accept_stand: 'review-standard',
      fill_explain: 'notes',
      by_law: 'material-basis',
      remark: 'notes',
    },
  ),
  ...inLists(
    [
      'fees',
      'fee',
      'fee_project',
      'fee_projects',
      'fee_list',
      'up_task_general_fee_project',
      'task_general_fee_project',
    ],
    'fee',
    {
      fee_name: 'fee',
      fee_stand: 'fee',
      by_law: 'fee-basis',
      desc_explain: 'fee-waiver',
      remark: 'notes',
    },
  ),
  ...inLists(
    ['questions', 'faq', 'question_list', 'up_task_general_questions', 'task_general_questions'],
    'faq',
    {
      question: 'faq',
      answer: 'faq',
    },
  ),
}

/** The columns of a table that each item has several rows of, under every name the list of them goes by. */
function inLists(names: readonly string[], field: string, columns: KeyMapping): KeyMapping {
  return Object.fromEntries(
    names.flatMap(name => [
      [name, field] as const,
      ...Object.entries(columns).map(([key, own]) => [`${name}.${key}`, own] as const),
    ]),
  )
}
