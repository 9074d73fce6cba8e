import { App } from './app.ts';
import { Card } from './elements/card.ts';
import { Field } from './elements/field.ts';
import { Grid } from './elements/grid.ts';
import { Loading } from './elements/loading.ts';
import { Sealed } from './elements/sealed.ts';
import { Tabs } from './elements/tabs.ts';
import { Tick } from './elements/tick.ts';
import { Toast } from './elements/toast.ts';
import { VirtualList } from './elements/virtual-list.ts';

customElements.define('kz-kaart', Card);
customElements.define('kz-veld', Field);
customElements.define('kz-tabel', Grid);
customElements.define('kz-laden', Loading);
customElements.define('kz-module', Sealed);
customElements.define('kz-tabs', Tabs);
customElements.define('kz-vink', Tick);
customElements.define('kz-melding', Toast);
customElements.define('kz-lijst', VirtualList);
// Last: it starts to draw at once, and what it draws has to be known by then.
customElements.define('kz-app', App);
