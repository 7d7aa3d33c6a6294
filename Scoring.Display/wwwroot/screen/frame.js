// The measures of a screen of any shape: margins, heights of header, heading and footer, how many columns of rows. Numbers only.
export function frameOf(width, height) {
  const upright = width < height * 1.15;
  const unit = upright ? Math.min(height, width * 1.12) : Math.min(height, width * 0.75);
  const margin = Math.round(Math.max(14, Math.min(width * 0.03, unit * 0.053)));
  const head = Math.round(unit * (upright ? 0.205 : 0.108));
  const heading = Math.round(unit * 0.05);
  const foot = Math.round(unit * (upright ? 0.085 : 0.062));
  const columns = width / height >= 2.6 ? 2 : 1;
  const gutter = columns === 2 ? Math.round(unit * 0.09) : 0;
  return {
    width, height, upright, unit, margin, head, heading, foot, columns, gutter,
    body: height - head - heading - foot,
    columnWidth: Math.floor((width - 2 * margin - gutter * (columns - 1)) / columns),
    smallestName: Math.ceil(height / 34),
  };
}
