/** A Parliament by its years with an en dash: `2010–15`, `2024–`. */
export const parliamentWords = (parliament: string): string => parliament.replace('-', '–');
