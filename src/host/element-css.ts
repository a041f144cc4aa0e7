/**
 * The style inside a `<dateline-map>`; the page's rules cannot override it. It sets the height from the first frame on.
 * The embed fills that height, and needs no more at any width.
 */
export const ELEMENT_CSS = `:host{display:block!important;box-sizing:border-box!important;float:none!important;position:relative!important;width:100%!important;min-width:min(288px,100vw)!important;max-width:none!important;height:auto!important;max-height:none!important;margin-inline:0!important;overflow:visible!important;visibility:visible!important;container-type:inline-size!important}
:host([hidden]){display:none!important}
div{height:var(--height,clamp(540px,66.7cqw + 170px,810px))}
@container (max-width:559px){div{height:var(--height,720px)}}
iframe{display:block;width:100%;height:100%;border:0}`;
