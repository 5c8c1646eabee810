/** The countries of the European Economic Area: the twenty-seven of the Union, Iceland, Liechtenstein and Norway. */
export const EEA: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT'],
  ...['RO', 'SE', 'SI', 'SK'],
  ...['IS', 'LI', 'NO'],
];
