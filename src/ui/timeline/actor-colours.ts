/** Styles that colour whatever stands in an element with `data-actor`. */
export const actorColours = {
  '& [data-actor="customer"]': { color: 'customer.main' },
  '& [data-actor="provider"]': { color: 'provider.main' },
  '& [data-actor="microsoft"]': { color: 'microsoft.main' },
  '& svg': { display: 'block', flex: 'none', fill: 'currentcolor', overflow: 'visible' },
  '& svg[data-hollow]': { fill: 'none', stroke: 'currentcolor', strokeWidth: 1.75 },
  '& [data-dim] svg': { opacity: 0.45 },
} as const;
