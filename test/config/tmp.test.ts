import { test } from 'vitest'
import { checkSettings } from '../../src/config/schema.ts'
test('x', () => {
for (const d of [{extends:'a'},{extends:['a','./b']},{extends:3},{extends:['a',3]},{},[], {locale:'zh',failOn:'x',ignore:'a',rulez:1,limits:{nesting:0,x:1,ruleSeconds:0.5},rules:{a:{severity:2},b:'of',c:false,d:{over:1}},overrides:[{files:[],extends:'x',rules:[]},{rules:{}},3]}, {extends:undefined},{limits:3,overrides:{},fields:{a:'b'},rules:[]}]) console.log(JSON.stringify(checkSettings(d)))
})
