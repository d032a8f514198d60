import findAddress from './find.ts?worker&url';

/** Address of the script of the search box, from the site's root. */
export const FIND_SCRIPT = findAddress;

/** Address of the index, from the site's root; `version` of the data makes a new one a new address. */
export const indexAddress = (version: string): string => `/search/index.js?v=${version}`;

/**
 * The only script that every page carries: it fetches the search when its box is entered, or when the address already
 * asks for something. As text, because it is put into the page and named by its digest in the page's policy. A plain
 * script and no module: browsers load no modules from a folder.
 */
export const FIND_LOADER =
  "(f=>{let l=()=>{let s=document.createElement('script');s.src=f.dataset.src;f.append(s)};f.q.addEventListener('focus',l,{once:true});" +
  "f.action.split('?')[0]==location.href.split(/[?#]/)[0]&&/[?&]q=/.test(location.search)&&l()})(document.forms.find)";
