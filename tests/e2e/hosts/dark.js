/** A second map, inside a shadow root, as page builders make them. */
const root = document.getElementById('shadow').attachShadow({ mode: 'open' });
const map = document.createElement('buldan-map');
map.setAttribute('src', document.querySelector('buldan-map').getAttribute('src'));
map.setAttribute('lang', 'en');
map.setAttribute('theme', 'dark');
map.title = 'In a shadow root';
root.append(map);
