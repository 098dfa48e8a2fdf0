/** UTF-16 without a mark: in English text every other byte is zero. */
export function utf16Of(bytes: Uint8Array): "utf16le" | "utf16be" | null {
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = head.length * 0.4;
  if (odd > most && even < most / 10) return "utf16le";
  return even > most && odd < most / 10 ? "utf16be" : null;
}
