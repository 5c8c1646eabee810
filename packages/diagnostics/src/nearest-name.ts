/**
 * The valid name that is nearest to what was written, by edit distance; `undefined` where nothing is near.
 *
 * @example nearestName('special-needs-techer', ['principal', 'special-needs-teacher']) // 'special-needs-teacher'
 */
export function nearestName(written: string, valid: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(written.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of valid) {
    const distance = editDistance(written.slice(0, 80), name);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
