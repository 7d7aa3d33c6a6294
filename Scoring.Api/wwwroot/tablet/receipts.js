// What is on record of a sheet is what there is a receipt for; the last one is the version that counts. Pure.
export function lastReceipt(record) {
  return record.receipts[record.receipts.length - 1] ?? null;
}
