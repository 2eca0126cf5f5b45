/** What is said about rows of spreadsheets, and of what was erased. */
export const importsEn = {
  'import.title': 'Import rows',
  'import.look': 'Show what changes',
  'import.submit': 'Bring in',
  'import.intro':
    'Paste rows from a spreadsheet: people or topics, the names of the columns in the first row. You see what would change before anything does.',
  'import.rows': 'Rows',
  'import.rows-hint':
    'Columns such as Name, Email, Phone, or Name, Contact, Owners. Empty cells change nothing.',
  'import.rows-example': 'Name, Email, Phone',
  'import.kind': 'What the rows are',
  'import.kind-hint': 'Only where the columns fit both.',
  'import.people': 'People',
  'import.topics': 'Topics',
  'import.would': 'New: {added} · changed: {changed} · the same as now: {same}',
  'import.nothing': 'There is nothing to bring in.',
  'import.not-yet': 'Nothing is changed yet. The button below brings it in.',
  'import.changed-meanwhile':
    'Somebody changed the directory meanwhile. This is what the rows would change now:',
  'import.stay-out': '{count, plural, one {One row stays out:} other {# rows stay out:}}',
  'import.fault': 'Line {line}: {fault}',
  'import.fault-at': 'Line {line}, {field}: {fault}',
  'import.ignored': 'I leave these columns aside: {columns}',
  'import.done': 'Brought in. New: {added} · changed: {changed}',
  'import.undo-hint': 'Each of these has a history, from which it can be taken back.',
  'import.unknown-name': 'I know nobody and nothing called “{name}”.',
  'import.several-names': 'Several are called “{name}”. Please use an email address or an id.',
  'import.twin': 'Line {line} is about the same one.',
  'fault.no-columns':
    'The first row does not say what the columns are. Example: Name, Email, Phone. Or choose below what the rows are.',
  'fault.no-rows': 'Please paste rows here, the names of the columns first.',
  'fault.quotes': 'From here on the quotation marks do not match.',
  'erased.text': '(erased)',
  'history.given-out': 'What is stored about them was given out.',
  'history.erased': 'What it was is erased.',
} as const;
