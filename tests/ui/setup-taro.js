const React = require('react')

// The transformer's preset compiles JSX to React.createElement.
window.React = React
// Before the router, or the two import each other half loaded.
require('@tarojs/taro')

const { createReactApp } = require('@tarojs/plugin-framework-react/dist/runtime')
const { Current } = require('@tarojs/runtime')

const root = document.createElement('div')
root.id = 'app'
document.body.appendChild(root)

// Taro's hooks (useRouter, useDidShow …) take React from the app that is created here. It is drawn on Taro's own document,
// which warns about every event React listens to; the pages under test are drawn on jsdom's.
const { warn } = console
console.warn = () => {}
createReactApp(({ children }) => children ?? null, React, require('react-dom/client'), { appId: 'app' })
console.warn = warn
Current.router = { params: {}, path: '/', onReady: '', onHide: '', onShow: '' }
