/** Directives that take the rest of their line. */
export const LINE_DIRECTIVES = [
  'HOST',
  'PORT',
  'USER',
  'PASS',
  'OUTPUT',
  'ERRORFILE',
  'CHARSET',
  'NOBOM',
  'LINEBREAK',
  'LINE_SEPARATOR',
  'LANGUAGE',
  'STRICT',
  'DATABASE',
  'SEARCH',
  'SORT',
  'CARDCOUNT',
  'CONVERTSTRINGS',
  'AVG',
  'SUM',
  'COUNT',
  'LOOP_START',
  'LOOP_START_SORTED',
  'LOOP_START_SORTED_HISTORY',
  'TABLE_LOOP_START',
  'ATTENDANCE_LOOP_START',
] as const;

/** What ends each block; a longer name that begins so ends it too. */
export const BLOCK_ENDS: Readonly<Record<string, string>> = {
  HEADER_START: 'HEADER_STOP',
  FOOTER_START: 'FOOTER_STOP',
  LINE_START: 'LINE_STOP',
  LOOP_START: 'LOOP_STOP',
  LOOP_START_SORTED: 'LOOP_STOP',
  LOOP_START_SORTED_HISTORY: 'LOOP_STOP',
  TABLE_LOOP_START: 'TABLE_LOOP_STOP',
  ATTENDANCE_LOOP_START: 'ATTENDANCE_LOOP_STOP',
  IF: 'ENDIF',
  JSON: 'ENDJSON',
  XML: 'ENDXML',
  CSV: 'ENDCSV',
};

/** Marks that stand anywhere in a template and take nothing. */
export const MARKERS = [
  'HEADER_START',
  'HEADER_STOP',
  'FOOTER_START',
  'FOOTER_STOP',
  'LINE_START',
  'LINE_STOP',
  'LOOP_STOP',
  'LOOP_STOP_SORTED',
  'LOOP_STOP_SORTED_HISTORY',
  'TABLE_LOOP_STOP',
  'ATTENDANCE_LOOP_STOP',
  'ELSE',
  'ENDIF',
  'JSON',
  'ENDJSON',
  'XML',
  'ENDXML',
  'CSV',
  'ENDCSV',
] as const;

/** Words with braces after them. */
export const BRACED = ['DATA', 'IF', 'ELSEIF'] as const;

export const DIRECTIVE_NAMES: readonly string[] = [...LINE_DIRECTIVES, ...MARKERS, ...BRACED];

/** The functions that a reference to a field may be followed by. */
export const FUNCTIONS = [
  'SPLIT',
  'UCASE',
  'LCASE',
  'CPSTR',
  'DATEF',
  'COUNT',
  'NUMBF',
  'CHROK',
  'CHRRM',
  'DATAF',
  'REPLC',
  'CDCNT',
  'REMAP',
] as const;

/** Registers whose database name is confirmed, and may be read. */
export const KNOWN_REGISTERS = ['opphenk', 'hakijat', 'kouluntiedot'] as const;

/** The register of Wilma accounts: user names and passwords. */
export const FORBIDDEN_REGISTERS = ['wpasswd'] as const;
