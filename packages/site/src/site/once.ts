/** Works something out when it is first asked for, and only then. */
export function once<T>(workOut: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    known ??= { answer: workOut() };
    return known.answer;
  };
}
