import type { TextInventor } from './invent-text.ts';
import type { KnownWords } from './known-words.ts';
import { inventName, inventNames } from './markup-names.ts';

/** Attributes that take one of a few words; any other word in them is not kept. */
const words =
  /^(?:true|false|mixed|page|step|location|date|time|none|ascending|descending|other|polite|assertive|off|horizontal|vertical|menu|listbox|tree|grid|dialog|inline|list|both|rtl|ltr|auto|row|col|rowgroup|colgroup|plaintext-only|until-found)?$/;
const fixed = new Set(
  'aria-checked,aria-selected,aria-expanded,aria-pressed,aria-hidden,aria-busy,aria-current,aria-disabled,aria-readonly,aria-required,aria-live,aria-orientation,aria-sort,aria-haspopup,aria-modal,aria-multiselectable,aria-invalid,aria-autocomplete,contenteditable,dir,scope,spellcheck,translate,draggable'.split(
    ',',
  ),
);
/** Being there is all that they say. */
const flags = new Set('hidden,disabled,readonly,required,multiple,open,inert,reversed,novalidate'.split(','));
const figures = new Set(
  'colspan,rowspan,aria-level,aria-colindex,aria-rowindex,aria-colspan,aria-rowspan,aria-setsize,aria-posinset,span'.split(
    ',',
  ),
);
/** Lists of ids. */
const references = new Set(
  'id,for,aria-labelledby,aria-describedby,aria-controls,aria-owns,aria-details,headers,list,form'.split(','),
);
const names =
  /^(?:class|name|slot|part|itemprop|data-(?:test-?id|test|cy|qa|field|name|label|key|column|col-id|type|state|slot|part))$/;
/** Texts that a person sees, hears or would read. */
const texts = new Set(
  'aria-label,title,alt,placeholder,label,summary,aria-description,aria-roledescription,aria-valuetext,aria-placeholder,datetime,abbr'.split(
    ',',
  ),
);
const roles = new Set(
  'alert,application,article,banner,button,cell,checkbox,columnheader,combobox,complementary,contentinfo,definition,dialog,document,feed,figure,form,grid,gridcell,group,heading,img,link,list,listbox,listitem,log,main,menu,menubar,menuitem,menuitemcheckbox,meter,navigation,none,note,option,presentation,progressbar,radio,radiogroup,region,row,rowgroup,rowheader,search,searchbox,separator,slider,spinbutton,status,switch,tab,table,tablist,tabpanel,term,textbox,timer,toolbar,tooltip,tree,treegrid,treeitem'.split(
    ',',
  ),
);
const inputTypes = new Set(
  'text,search,email,tel,url,number,date,datetime-local,month,week,time,checkbox,radio,button,submit,reset,range,color,password,file'.split(
    ',',
  ),
);

export interface AttributeContext {
  readonly known: KnownWords;
  readonly inventor: TextInventor;
  readonly seed: string;
}

/**
 * What an attribute becomes on a saved page; undefined when it is left out, which goes for every one that is not named
 * here: addresses, handlers, styles and whatever a framework keeps in the page.
 */
export function keepAttribute(name: string, value: string, context: AttributeContext): string | undefined {
  const { known, inventor, seed } = context;
  if (flags.has(name)) return '';
  if (fixed.has(name)) return words.test(value) ? value : undefined;
  if (figures.has(name)) return /^\d{1,4}$/.test(value) ? value : undefined;
  if (references.has(name)) return inventNames(value, known, seed);
  if (texts.has(name)) return inventor.text(value);
  if (name === 'role') return roles.has(value) ? value : undefined;
  if (name === 'type') return inputTypes.has(value) ? value : undefined;
  if (name === 'lang') return /^[a-z]{2}(?:-[A-Z]{2})?$/.test(value) ? value : undefined;
  if (names.test(name))
    return name === 'class' || name === 'part' ? inventNames(value, known, seed) : inventName(value, known, seed);
  return undefined;
}
