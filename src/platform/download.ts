/** Hands a text to the browser's downloads. */
export function downloadText(fileName: string, text: string): void {
  const type = fileName.endsWith('.json') ? 'application/json' : 'text/plain';
  downloadFile(fileName, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Hands anything to the browser's downloads. */
export function downloadFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
