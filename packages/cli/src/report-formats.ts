/** The formats of a report. They stand apart from what writes them, so that a command can name them without loading every package's table. */
export const FORMATS = ['human', 'json', 'sarif', 'junit', 'markdown'] as const;
