import './tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/marks.css';
import './styles/reading.css';
import './styles/tables.css';
import './styles/home.css';
import './styles/search.css';
import './styles/charts.css';
import './styles/links.css';
import './styles/facts.css';
import './styles/filters.css';
import './styles/suggest.css';
import './styles/medium.css';
import './styles/narrow.css';
import './styles/modes.css';
import './styles/print.css';
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
