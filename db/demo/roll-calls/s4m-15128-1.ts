/** The roll-call of the division on S4M-15128.1, as printed in the Official Report. */
export const s4m15128Amendment1 = `
FOR
Adam, George | Paisley | c | SNP
Adamson, Clare | Central Scotland | r | SNP
Allan, Dr Alasdair | Na h-Eileanan an Iar | c | SNP
Allard, Christian | North East Scotland | r | SNP
Beattie, Colin | Midlothian North and Musselburgh | c | SNP
Biagi, Marco | Edinburgh Central | c | SNP
Brodie, Chic | South Scotland | r | SNP
Brown, Gavin | Lothian | r | Con
Brown, Keith | Clackmannanshire and Dunblane | c | SNP
Burgess, Margaret | Cunninghame South | c | SNP
Campbell, Aileen | Clydesdale | c | SNP
Carlaw, Jackson | West Scotland | r | Con
Coffey, Willie | Kilmarnock and Irvine Valley | c | SNP
Constance, Angela | Almond Valley | c | SNP
Crawford, Bruce | Stirling | c | SNP
Cunningham, Roseanna | Perthshire South and Kinross-shire | c | SNP
Dey, Graeme | Angus South | c | SNP
Don, Nigel | Angus North and Mearns | c | SNP
Dornan, James | Glasgow Cathcart | c | SNP
Eadie, Jim | Edinburgh Southern | c | SNP
Ewing, Annabelle | Mid Scotland and Fife | r | SNP
Fabiani, Linda | East Kilbride | c | SNP
Fergusson, Alex | Galloway and West Dumfries | c | Con
FitzPatrick, Joe | Dundee City West | c | SNP
Fraser, Murdo | Mid Scotland and Fife | r | Con
Gibson, Rob | Caithness, Sutherland and Ross | c | SNP
Goldie, Annabel | West Scotland | r | Con
Grahame, Christine | Midlothian South, Tweeddale and Lauderdale | c | SNP
Hepburn, Jamie | Cumbernauld and Kilsyth | c | SNP
Hyslop, Fiona | Linlithgow | c | SNP
Ingram, Adam | Carrick, Cumnock and Doon Valley | c | SNP
Johnstone, Alex | North East Scotland | r | Con
Keir, Colin | Edinburgh Western | c | SNP
Kidd, Bill | Glasgow Anniesland | c | SNP
Lamont, John | Ettrick, Roxburgh and Berwickshire | c | Con
Lochhead, Richard | Moray | c | SNP
Lyle, Richard | Central Scotland | r | SNP
MacAskill, Kenny | Edinburgh Eastern | c | SNP
MacDonald, Angus | Falkirk East | c | SNP
MacDonald, Gordon | Edinburgh Pentlands | c | SNP
Mackay, Derek | Renfrewshire North and West | c | SNP
MacKenzie, Mike | Highlands and Islands | r | SNP
Matheson, Michael | Falkirk West | c | SNP
McDonald, Mark | Aberdeen Donside | c | SNP
McInnes, Alison | North East Scotland | r | LD
McLeod, Aileen | South Scotland | r | SNP
McLeod, Fiona | Strathkelvin and Bearsden | c | SNP
McMillan, Stuart | West Scotland | r | SNP
Milne, Nanette | North East Scotland | r | Con
Neil, Alex | Airdrie and Shotts | c | SNP
Robison, Shona | Dundee City East | c | SNP
Russell, Michael | Argyll and Bute | c | SNP
Scanlon, Mary | Highlands and Islands | r | Con
Scott, John | Ayr | c | Con
Smith, Liz | Mid Scotland and Fife | r | Con
Swinney, John | Perthshire North | c | SNP
Watt, Maureen | Aberdeen South and North Kincardine | c | SNP
Wheelhouse, Paul | South Scotland | r | SNP
Yousaf, Humza | Glasgow | r | SNP
AGAINST
Baillie, Jackie | Dumbarton | c | Lab
Baker, Claire | Mid Scotland and Fife | r | Lab
Baxter, Jayne | Mid Scotland and Fife | r | Lab
Beamish, Claudia | South Scotland | r | Lab
Bibby, Neil | West Scotland | r | Lab
Boyack, Sarah | Lothian | r | Lab
Brennan, Lesley | North East Scotland | r | Lab
Campbell, Roderick | North East Fife | c | SNP
Chisholm, Malcolm | Edinburgh Northern and Leith | c | Lab
Dugdale, Kezia | Lothian | r | Lab
Fee, Mary | West Scotland | r | Lab
Ferguson, Patricia | Glasgow Maryhill and Springburn | c | Lab
Findlay, Neil | Lothian | r | Lab
Finnie, John | Highlands and Islands | r | Ind
Gibson, Kenneth | Cunninghame North | c | SNP
Grant, Rhoda | Highlands and Islands | r | Lab
Gray, Iain | East Lothian | c | Lab
Griffin, Mark | Central Scotland | r | Lab
Harvie, Patrick | Glasgow | r | Green
Henry, Hugh | Renfrewshire South | c | Lab
Hilton, Cara | Dunfermline | c | Lab
Hume, Jim | South Scotland | r | LD
Johnstone, Alison | Lothian | r | Green
Kelly, James | Rutherglen | c | Lab
Lamont, Johann | Glasgow Pollok | c | Lab
Macdonald, Lewis | North East Scotland | r | Lab
Macintosh, Ken | Eastwood | c | Lab
Malik, Hanzala | Glasgow | r | Lab
Marra, Jenny | North East Scotland | r | Lab
Martin, Paul | Glasgow Provan | c | Lab
Mason, John | Glasgow Shettleston | c | SNP
Maxwell, Stewart | West Scotland | r | SNP
McArthur, Liam | Orkney Islands | c | LD
McCulloch, Margaret | Central Scotland | r | Lab
McDougall, Margaret | West Scotland | r | Lab
McKelvie, Christina | Hamilton, Larkhall and Stonehouse | c | SNP
McMahon, Michael | Uddingston and Bellshill | c | Lab
McMahon, Siobhan | Central Scotland | r | Lab
McNeil, Duncan | Greenock and Inverclyde | c | Lab
McTaggart, Anne | Glasgow | r | Lab
Murray, Elaine | Dumfriesshire | c | Lab
Paterson, Gil | Clydebank and Milngavie | c | SNP
Pearson, Graeme | South Scotland | r | Lab
Pentland, John | Motherwell and Wishaw | c | Lab
Robertson, Dennis | Aberdeenshire West | c | SNP
Rowley, Alex | Cowdenbeath | c | Lab
Scott, Tavish | Shetland Islands | c | LD
Smith, Drew | Glasgow | r | Lab
Smith, Elaine | Coatbridge and Chryston | c | Lab
Stevenson, Stewart | Banffshire and Buchan Coast | c | SNP
Stewart, David | Highlands and Islands | r | Lab
Stewart, Kevin | Aberdeen Central | c | SNP
Torrance, David | Kirkcaldy | c | SNP
Urquhart, Jean | Highlands and Islands | r | Ind
White, Sandra | Glasgow Kelvin | c | SNP
Wilson, John | Central Scotland | r | Ind
`;
