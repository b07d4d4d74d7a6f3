(function(){"use strict";
var root=document.documentElement,theme=document.getElementById("theme");
theme.addEventListener("click",function(){var dark=root.dataset.theme?root.dataset.theme==="dark":matchMedia("(prefers-color-scheme: dark)").matches;root.dataset.theme=dark?"light":"dark";});
document.querySelectorAll(".table").forEach(function(box){
 var body=box.querySelector("tbody"),heads=[].slice.call(box.querySelectorAll("th")),filter=box.querySelector(".filter");
 heads.forEach(function(head,column){head.querySelector(".sort").addEventListener("click",function(){
  var down=head.getAttribute("aria-sort")==="ascending";heads.forEach(function(h){h.removeAttribute("aria-sort");});head.setAttribute("aria-sort",down?"descending":"ascending");
  var rows=[].slice.call(body.rows),key=function(row){var cell=row.cells[column];return cell.dataset.v!==undefined?Number(cell.dataset.v):null;},text=function(row){return row.cells[column].textContent;},blank=function(row){return row.cells[column].classList.contains("unknown");};
  rows.sort(function(a,b){if(blank(a)!==blank(b))return blank(a)?1:-1;var x=key(a),y=key(b),c=x!==null&&y!==null?x-y:text(a).localeCompare(text(b),root.lang);return down?-c:c;});
  rows.forEach(function(row){body.appendChild(row);});});});
 if(filter)filter.addEventListener("input",function(){var words=filter.value.toLowerCase().split(/\s+/);[].forEach.call(body.rows,function(row){var text=row.textContent.toLowerCase();row.hidden=!words.every(function(word){return text.indexOf(word)>=0;});});});
});
var hover=document.getElementById("hover");
function place(event){var x=Math.min(event.clientX+14,innerWidth-hover.offsetWidth-8),y=event.clientY+18;if(y+hover.offsetHeight>innerHeight-8)y=event.clientY-hover.offsetHeight-12;hover.style.left=Math.max(8,x)+"px";hover.style.top=Math.max(8,y)+"px";}
document.querySelectorAll(".picture svg").forEach(function(svg){
 svg.querySelectorAll("title").forEach(function(title){var owner=title.parentNode;if(owner===svg)return;owner.setAttribute("data-tip",title.textContent);owner.setAttribute("aria-label",title.textContent);title.remove();});
 svg.addEventListener("pointermove",function(event){var owner=event.target.closest&&event.target.closest("[data-tip]");if(!owner||drag){hover.hidden=true;return;}hover.textContent=owner.getAttribute("data-tip");hover.hidden=false;place(event);});
 svg.addEventListener("pointerleave",function(){hover.hidden=true;});
 var view=svg.viewBox.baseVal,home=[view.x,view.y,view.width,view.height],drag=null;
 function zoom(factor,cx,cy){var w=Math.min(home[2]*1.5,Math.max(home[2]/20,view.width*factor)),real=w/view.width;view.x=cx-(cx-view.x)*real;view.y=cy-(cy-view.y)*real;view.width=w;view.height*=real;}
 function point(event){var p=svg.createSVGPoint();p.x=event.clientX;p.y=event.clientY;return p.matrixTransform(svg.getScreenCTM().inverse());}
 svg.addEventListener("wheel",function(event){if(!event.ctrlKey&&!svg.classList.contains("held"))return;event.preventDefault();var p=point(event);zoom(event.deltaY>0?1.15:1/1.15,p.x,p.y);},{passive:false});
 svg.addEventListener("pointerdown",function(event){if(event.button)return;drag={x:event.clientX,y:event.clientY};svg.classList.add("held");svg.setPointerCapture(event.pointerId);});
 svg.addEventListener("pointermove",function(event){if(!drag)return;var scale=1/svg.getScreenCTM().a;view.x-=(event.clientX-drag.x)*scale;view.y-=(event.clientY-drag.y)*scale;drag={x:event.clientX,y:event.clientY};});
 ["pointerup","pointercancel"].forEach(function(kind){svg.addEventListener(kind,function(){drag=null;});});
 document.addEventListener("pointerdown",function(event){if(!svg.contains(event.target))svg.classList.remove("held");});
 function fit(){view.x=home[0];view.y=home[1];view.width=home[2];view.height=home[3];}
 svg.addEventListener("dblclick",fit);
 svg.closest(".figure").querySelectorAll("[data-zoom]").forEach(function(button){button.addEventListener("click",function(){var cx=view.x+view.width/2,cy=view.y+view.height/2;if(button.dataset.zoom==="fit")fit();else zoom(button.dataset.zoom==="in"?1/1.3:1.3,cx,cy);});});
});
})();
