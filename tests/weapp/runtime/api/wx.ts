import { state } from '../bench-state'
import { account } from './account'
import { clientEvents } from './client-events'
import { cloud } from './cloud'
import { device } from './device'
import { dialogs } from './dialogs'
import { pageApi } from './page-api'
import { storage } from './storage'

const offered: Record<string, unknown> = { ...pageApi, ...dialogs, ...storage, ...device, ...account, ...clientEvents, cloud }

// Taro's bundles keep their list of modules here and look for it before they make it.
const bundleRegistry = 'webpackJsonp'

/**
 * The program's `wx`. What the bench lacks is undefined, as in an old client, and written down in `missing`. Taro offers
 * only what it finds here: calling more of it is a TypeError.
 */
export const wx = new Proxy(offered, {
  get(target, name) {
    if (typeof name !== 'string' || name in target) return Reflect.get(target, name) as unknown
    if (name !== bundleRegistry) noteMissing(name)
    return undefined
  },
})

function noteMissing(name: string): void {
  if (!state.missing.includes(name)) state.missing.push(name)
}
