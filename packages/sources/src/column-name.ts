/** The name by which columns are compared: case and spaces play no part. */
export function comparableName(columnName: string): string {
  return columnName.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, '_');
}
