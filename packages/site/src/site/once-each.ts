/** Works out what is asked, each thing once: three languages and many pages ask the same. */
export function onceEach<Asked, Answer>(keyOf: (asked: Asked) => unknown, workOut: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<unknown, Answer>();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Answer;
    const answer = workOut(asked);
    known.set(key, answer);
    return answer;
  };
}
