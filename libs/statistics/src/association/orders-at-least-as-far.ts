/**
 * Share of all orders of the second figures in which the pairs that go the same way less those that do not lie at least
 * `size` from none. Tied figures are told apart, so that each order counts once.
 */
export function ordersAtLeastAsFar(first: readonly number[], second: readonly number[], size: number): number {
  const n = first.length;
  const placed: number[] = [];
  const isUsed = new Array<boolean>(n).fill(false);
  let orders = 0;
  let far = 0;
  const place = (score: number): void => {
    const at = placed.length;
    if (at === n) {
      orders += 1;
      if (Math.abs(score) >= size) far += 1;
      return;
    }
    for (let next = 0; next < n; next += 1) {
      if (isUsed[next]) continue;
      isUsed[next] = true;
      let added = 0;
      for (let earlier = 0; earlier < at; earlier += 1) {
        added += Math.sign(first[at]! - first[earlier]!) * Math.sign(second[next]! - placed[earlier]!);
      }
      placed.push(second[next]!);
      place(score + added);
      placed.pop();
      isUsed[next] = false;
    }
  };
  place(0);
  return far / orders;
}
