/** Last word of a printed name, in small letters: what two accounts of one person share. `surnameOf('Ann Bell')` is `bell`. */
export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
