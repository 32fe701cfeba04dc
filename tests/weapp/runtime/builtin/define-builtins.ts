import type { ComponentSpace } from 'glass-easel'
import { defineButton } from './button'
import { defineChoices } from './choices'
import { defineImageAndScroll } from './image-and-scroll'
import { defineLabelAndForm } from './label-and-form'
import { defineNavigator } from './navigator'
import { definePicker } from './picker'
import { defineTextFields } from './text-fields'

/** <view>, <text> and the rest need no behaviour: they are plain elements with a wx- name. */
export function defineBuiltins(space: ComponentSpace): void {
  defineTextFields(space)
  defineButton(space)
  defineChoices(space)
  defineLabelAndForm(space)
  definePicker(space)
  defineImageAndScroll(space)
  defineNavigator(space)
}
