const name = { 'aria-role': '', 'aria-label': '' }

/**
 * Attributes for WeChat's screen reader that Taro's template leaves out. The build writes them into the template and the
 * page adds them at run time: Taro numbers the attributes of each component, so both sides must read this one table.
 */
export const ariaAttributes = {
  View: { ...name, 'aria-checked': '', 'aria-disabled': '', 'aria-hidden': '' },
  Button: { ...name, 'aria-disabled': '' },
  Image: name,
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
}
