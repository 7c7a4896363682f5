/**
 * For each of `gold`, the index of its partner in `found`, or -1: a longest common subsequence, by dynamic programming
 * over what is left between the common beginning and end. Meant for articles of a few thousand tokens.
 */
export function align(gold: readonly string[], found: readonly string[]): Int32Array {
  const partner = new Int32Array(gold.length).fill(-1);
  let from = 0;
  while (from < gold.length && from < found.length && gold[from] === found[from]) {
    partner[from] = from;
    from++;
  }
  let [goldEnd, foundEnd] = [gold.length, found.length];
  while (goldEnd > from && foundEnd > from && gold[goldEnd - 1] === found[foundEnd - 1]) {
    partner[--goldEnd] = --foundEnd;
  }
  const [rows, columns] = [goldEnd - from, foundEnd - from];
  const width = columns + 1;
  // Length of the longest common subsequence of what begins at a row and a column.
  const longest = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row * width + column] =
        gold[from + row] === found[from + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (gold[from + row] === found[from + column]) partner[from + row++] = from + column++;
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return partner;
}
