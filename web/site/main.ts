import './tokens.css';
import './site.css';
import { copyButtons } from './copy-buttons';
import { languageSwitch } from './language-switch';
import { searchShortcut } from './search-shortcut';
import { suggestions } from './suggestions';
import { themeSwitch } from './theme-switch';

// Pages are complete without any of these: each adds movement to what is there.
themeSwitch();
languageSwitch();
searchShortcut();
copyButtons();
suggestions();
