/**
 * The style inside of a `<dateline-map>`, which no rule of its page gets past. The height is there from the first frame on;
 * the embed fills it, and wants no more at any width.
 */
export const ELEMENT_CSS = `:host{display:block!important;box-sizing:border-box!important;float:none!important;position:relative!important;width:100%!important;min-width:min(288px,100vw)!important;max-width:none!important;height:auto!important;max-height:none!important;margin-inline:0!important;overflow:visible!important;visibility:visible!important;container-type:inline-size!important}
:host([hidden]){display:none!important}
div{height:var(--height,clamp(540px,66.7cqw + 170px,810px))}
@container (max-width:559px){div{height:var(--height,720px)}}
iframe{display:block;width:100%;height:100%;border:0}`;
