const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
/** 1.1.1980 at midnight, the first moment that an archive can write: date in the high half, time in the low. */
const FIRST_MOMENT = 0x00210000;

/** An archive whose entries all carry the first moment there is, so that the same content gives the same bytes. */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  let end = copy.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_RECORD) end -= 1;
  if (end < 0) return copy;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === CENTRAL_HEADER; left -= 1) {
    view.setUint32(at + 12, FIRST_MOMENT, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) === LOCAL_HEADER) view.setUint32(local + 10, FIRST_MOMENT, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
}
