/** Places 0 to `size` in groups: those that are in one of the lists together are in one group. */
export function groupsOf(size: number, lists: readonly (readonly number[])[]): number[][] {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const root = (place: number): number => {
    let at = place;
    while (parents[at] !== at) {
      const parent = parents[at] ?? at;
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? at;
    }
    return at;
  };
  for (const list of lists) {
    const [first] = list;
    if (first !== undefined) for (const place of list) parents[root(place)] = root(first);
  }
  const groups = new Map<number, number[]>();
  for (let place = 0; place < size; place++) {
    const own = root(place);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [place]);
    else group.push(place);
  }
  return [...groups.values()];
}
