/**
 * What `npm run eval -- extract` measured on the articles for tuning, less a point, each 0–1 (`junk`: strings). A step
 * forward is kept by raising these with it; they are no goals, which are in the table's issue.
 */
export const floors = {
  dateRecall: 0.979,
  datePrecision: 0.969,
  dateValue: 0.99,
  figureRecall: 0.99,
  figurePrecision: 0.974,
  figureValue: 0.99,
  sections: 0.99,
  junk: 0,
};
