import { openMenu } from './menu.ts';
import { openSearch } from './search.ts';

/** What every page has: its menu and its search. */

openMenu();
openSearch();
