/**
 * The colours of charts, after the Government Analysis Function: at most four categories, in this order, and each at
 * least 3:1 against white. Grey is for what stands back.
 */
export const categoryColours = ['#12436D', '#28A197', '#801650', '#F46A25'] as const;

export const chartColours = {
  main: categoryColours[0],
  muted: '#768692',
  text: '#212b32',
  axis: '#768692',
  grid: '#d8dde0',
  paper: '#ffffff',
} as const;
