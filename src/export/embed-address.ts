// Where embeds stand, and what another page pastes to show one.
import type { Language } from '../core/language.ts';
import { xml } from '../core/xml.ts';

export const EMBED_OF = (name: string, language: Language, theme: string): string =>
  `embed/${name}.${language}.${theme}.html`;

/** A frame with a title, and the lines that follow its height. */
export const snippet = (address: string, title: string): string =>
  `<iframe src="${xml(address)}" title="${xml(title)}" loading="lazy" width="100%" height="560" style="border:0;width:100%"></iframe>\n` +
  `<script>addEventListener("message",function(e){if(e.data&&e.data.type==="mingjian:height")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=e.data.height+"px"})})</script>`;
